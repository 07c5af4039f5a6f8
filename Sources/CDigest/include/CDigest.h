#ifndef CDIGEST_H
#define CDIGEST_H
#include <stddef.h>
#include <stdint.h>

/// Writes the SHA-256 (FIPS 180-4) of a run of bytes into `digest`.
void cdigest_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);

#endif
