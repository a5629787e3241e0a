import type { Credentials } from './credentials.ts';
import { dial } from './dial.ts';
import type { Profile } from './profile.ts';
import type { Probe } from './protocol.ts';

/** Looks whether an endpoint answers `GET models` with this user's credential. A missing credential is not dialled with. */
export async function probe(profile: Profile, credentials: Credentials, signal: AbortSignal): Promise<Probe> {
  const found = await credentials.find(profile);
  const base = { profile: profile.id, origin: profile.origin };
  if (!found.ok) return { ...base, credential: 'missing', problem: found.message };
  const { key } = found;
  const credential = key ? 'present' : 'not needed';
  return new Promise(resolve => {
    let status = 0;
    dial(
      { profile, method: 'GET', path: '/models', body: '', key, signal },
      {
        head(code) {
          status = code;
        },
        data: () => undefined,
        end(latencyMs) {
          const refused = status === 401 || status === 403;
          const problem = `${profile.id} refused the credential (${status}); run: promptward credentials set ${profile.account}`;
          resolve({ ...base, credential, status, latencyMs, ...(refused && { problem }) });
        },
        fail: (_, problem) => resolve({ ...base, credential, problem }),
      },
    );
  });
}
