-- A notice that a desk could not open is sealed again to the key that it has now.

-- The signed letter itself, until the recipient signed for it; empty for releases and parts, which are kept elsewhere.
ALTER TABLE mail_outgoing ADD COLUMN inside BLOB NOT NULL DEFAULT x'';
