export { type Comparable, compareItem, type ItemState, isTakenByDefault } from './compare.js';
export {
  SHARE_FORM,
  type ShareContent,
  type SharedPin,
  type SharedPinWords,
  type ShareFile,
  sharedPin,
} from './share-file.js';
export {
  checkSignature,
  fingerprintOf,
  makeSigningKeys,
  NoEd25519,
  publicKeyText,
  type SignatureState,
  signShare,
} from './signing.js';
