/** The sign-in of the demonstration; its seller exists only where demo data has been seeded. */
export const DEMO_LOGIN = { email: 'demo@bestellwerk.test', password: 'demo-bestellwerk' } as const;
