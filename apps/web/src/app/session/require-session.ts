import type { QueryClient } from '@tanstack/react-query';
import { redirect } from 'react-router';
import { sessionQuery } from '../../features/session/api/session.ts';
import { isProblem } from '../../lib/api/api-problem.ts';
import { changeLanguage, hasChosenLanguage } from '../../lib/i18n/start-i18n.ts';
import { adoptTheme, hasChosenTheme } from '../../lib/theme.ts';
import { signInAddress } from './sign-in-address.ts';

/** Loader of everything behind the sign-in: whoever is not signed in is led there. */
export async function requireSession(queryClient: QueryClient, request: Request) {
  try {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!hasChosenLanguage()) await changeLanguage(session.user.language);
    if (!hasChosenTheme()) adoptTheme(session.user.theme);
    return session;
  } catch (error) {
    if (isProblem(error, 'unauthenticated')) throw redirect(signInAddress(new URL(request.url)));
    throw error;
  }
}
