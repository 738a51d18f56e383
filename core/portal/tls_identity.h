#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>

namespace countersign::portal {

/// The portal's TLS key (ECDSA P-256) and self-signed certificate, both PEM. Members trust
/// neither name nor issuer: they pin the key (FederationManifest, PortalPin::spki).
struct TlsIdentity
{
    QByteArray keyPem;
    QByteArray certificatePem;
    base::Digest spki;                   ///< SHA-256 of the SubjectPublicKeyInfo

    /// A fresh key; the certificate says "countersign-portal" and holds for 20 years, since
    /// a change of key goes through the federation's manifest, not through an expiry.
    [[nodiscard]] static base::Result<TlsIdentity> generate();
    [[nodiscard]] static base::Result<TlsIdentity> fromPem(const QByteArray &keyPem, const QByteArray &certificatePem);
};

} // namespace countersign::portal
