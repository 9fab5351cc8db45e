import type { AppContext } from '../../middleware/app-env.ts'

/** The tracking page of a help request; null when the token is not one of a help request. */
export function showHelpTracking(_c: AppContext, _token: string): Promise<Response | null> {
  return Promise.resolve(null)
}

/** Takes a help request back; null when the token is not one of a help request. */
export function withdrawHelp(_c: AppContext, _token: string): Promise<Response | null> {
  return Promise.resolve(null)
}
