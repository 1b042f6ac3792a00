// What we use of the age format, and nothing else of it, so that the rest is not bundled.
export { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
export { identityIn } from './identity.ts';
