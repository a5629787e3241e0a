import { aiKinds } from './aiKinds.ts';
import { cloudKinds } from './cloudKinds.ts';
import { codeKinds } from './codeKinds.ts';
import { serviceKinds } from './serviceKinds.ts';

/** Every kind of credential that is told by its shape, with a form of it. */
export const kinds = Object.entries({ ...aiKinds, ...cloudKinds, ...codeKinds, ...serviceKinds });
