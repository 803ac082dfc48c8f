import { CairnError } from "../errors.ts";

export type KeyCode =
  | "key-malformed"
  | "address-malformed"
  | "address-unsupported"
  | "address-wrong-network"
  | "cbor-malformed"
  | "signature-malformed"
  | "signature-wrong-algorithm"
  | "signature-hashed-payload"
  | "signature-wrong-payload"
  | "signature-wrong-address"
  | "signature-wrong-key"
  | "signature-invalid";

/** A key, an address or a detached signature that cannot be used. */
export class KeyError extends CairnError {
  constructor(code: KeyCode, message: string) {
    super({ code, message, advice: ADVICE[code], docs: "docs/panel.md" });
  }
}

const SIGN_AGAIN = "Ask the member to sign the sheet's digest again, as it is printed.";

const ADVICE: Readonly<Record<KeyCode, string>> = {
  "key-malformed": "A secret or public key is 32 bytes, written as 64 hex characters.",
  "address-malformed":
    "Copy the whole address again: it starts with addr, addr_test, stake or stake_test.",
  "address-unsupported": "Use a base, enterprise or reward address.",
  "address-wrong-network": "Use an address of the network that the command talks to.",
  "cbor-malformed": "Copy the signature and the key again, complete and as hex.",
  "signature-malformed": "Copy the wallet's signature and key again, complete and as hex.",
  "signature-wrong-algorithm":
    "Sign with an Ed25519 key (COSE algorithm -8), as Cardano wallets do.",
  "signature-hashed-payload":
    "Sign with a wallet that does not hash the payload first; hardware wallets often do.",
  "signature-wrong-payload": SIGN_AGAIN,
  "signature-wrong-address": "Sign with the address whose key is on the roster.",
  "signature-wrong-key": "Sign with the key that is on the roster.",
  "signature-invalid": SIGN_AGAIN,
};
