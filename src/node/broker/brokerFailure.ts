import type { ModelErrorKind } from '../../core/ports.ts';

/** Why the broker has no reply, or no more of it; the message is one line for a person, free of credentials. */
export class BrokerFailure extends Error {
  override readonly name = 'BrokerFailure';
  readonly kind: ModelErrorKind;
  constructor(kind: ModelErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
