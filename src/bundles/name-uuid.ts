/** The URL namespace of RFC 9562 §6.6: the ids of foreign annotations are addresses. */
const namespace = Uint8Array.from([
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
]);

/**
 * A `urn:uuid:…` that is always the same for the same name (UUID version 5, RFC 9562 §5.5), so that importing a foreign
 * annotation twice gives one note. Written here because WebCrypto's digest is asynchronous and reading a file is not.
 */
export function nameUuid(name: string): string {
  const bytes = sha1(Uint8Array.from([...namespace, ...new TextEncoder().encode(name)])).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** SHA-1 (FIPS 180-4 §6.1): 20 bytes. For names, not for secrets. */
function sha1(message: Uint8Array): Uint8Array {
  const padded = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64));
  for (const [index, byte] of message.entries()) padded.setUint8(index, byte);
  padded.setUint8(message.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, BigInt(message.length) * 8n);
  const hash = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Int32Array(80);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let t = 0; t < 80; t++) {
      words[t] =
        t < 16
          ? padded.getInt32(block + t * 4)
          : rotate(words[t - 3]! ^ words[t - 8]! ^ words[t - 14]! ^ words[t - 16]!, 1);
    }
    let [a, b, c, d, e] = hash as unknown as [number, number, number, number, number];
    for (let t = 0; t < 80; t++) {
      const next = rotate(a, 5) + mix(t, b, c, d) + e + words[t]!;
      [a, b, c, d, e] = [next | 0, a, rotate(b, 30), c, d];
    }
    for (const [index, value] of [a, b, c, d, e].entries()) hash[index]! += value;
  }
  const digest = new DataView(new ArrayBuffer(20));
  for (const [index, value] of hash.entries()) digest.setInt32(index * 4, value);
  return new Uint8Array(digest.buffer);
}

/** f and K of round `t` (FIPS 180-4 §4.1.1 and §4.2.1). */
function mix(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
