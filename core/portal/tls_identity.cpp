#include "core/portal/tls_identity.h"

#include "core/crypto/hash.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace countersign::portal {

using namespace Qt::StringLiterals;

namespace {

constexpr long kCertificateSeconds = 20L * 365 * 24 * 3600;

template<auto Free>
struct Freed { template<typename T> void operator()(T *object) const { Free(object); } };
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, Freed<X509_free>>;
using BioPointer = std::unique_ptr<BIO, Freed<BIO_free_all>>;

QByteArray content(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

/// SHA-256 of the key's SubjectPublicKeyInfo in DER.
base::Digest spkiOf(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    if (size <= 0)
        return {};
    const base::Digest digest = crypto::sha256(QByteArrayView(reinterpret_cast<const char *>(der), size));
    OPENSSL_free(der);
    return digest;
}

CertificatePointer selfSigned(EVP_PKEY *key)
{
    CertificatePointer certificate(X509_new());
    if (!certificate)
        return nullptr;
    const QByteArray serial = crypto::randomBytes(8);
    std::uint64_t number = 0;
    for (const char byte : serial)
        number = number << 8 | static_cast<std::uint8_t>(byte);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const auto *title = reinterpret_cast<const unsigned char *>("countersign-portal");
    const bool made = X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), number >> 1 | 1) == 1
        && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -24 * 3600)
        && X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kCertificateSeconds)
        && X509_set_pubkey(certificate.get(), key) == 1
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, title, -1, -1, 0) == 1
        && X509_set_issuer_name(certificate.get(), name) == 1
        && X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

} // namespace

base::Result<TlsIdentity> TlsIdentity::generate()
{
    const KeyPointer key(EVP_EC_gen("P-256"));
    const BioPointer keyOut(BIO_new(BIO_s_secmem()));
    const BioPointer certificateOut(BIO_new(BIO_s_mem()));
    if (!key || !keyOut || !certificateOut)
        return base::fail(base::ErrorCode::CryptoFailed, u"TLS key"_s);
    const CertificatePointer certificate = selfSigned(key.get());
    if (!certificate || PEM_write_bio_PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1
        || PEM_write_bio_X509(certificateOut.get(), certificate.get()) != 1)
        return base::fail(base::ErrorCode::CryptoFailed, u"TLS certificate"_s);
    return TlsIdentity{content(keyOut.get()), content(certificateOut.get()), spkiOf(key.get())};
}

base::Result<TlsIdentity> TlsIdentity::fromPem(const QByteArray &keyPem, const QByteArray &certificatePem)
{
    const BioPointer in(BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size())));
    const KeyPointer key(in ? PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!key)
        return base::fail(base::ErrorCode::CryptoFailed, u"the stored TLS key cannot be read"_s);
    return TlsIdentity{keyPem, certificatePem, spkiOf(key.get())};
}

} // namespace countersign::portal
