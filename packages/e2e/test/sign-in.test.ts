import { journey, see } from '../src/journey.ts';

journey(
  'a wrong password is refused in words, the right one leads on; sign-out ends the session',
  async ({ page, openDesk }) => {
    const { email, password } = await openDesk({ signedOut: true });
    await page.goto('/money-box');
    await see(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();

    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByLabel('Passwort', { exact: true }).fill('falsch-geraten');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await see(page.getByRole('alert')).toContainText('E-Mail-Adresse und Passwort passen nicht zusammen');
    await see(page.getByLabel('E-Mail-Adresse')).toHaveValue(email);

    await page.getByLabel('Passwort', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await see(page).toHaveURL('/money-box');
    await see(page.getByRole('heading', { level: 1, name: 'Money Box' })).toBeVisible();

    await page.reload();
    await see(page.getByRole('heading', { level: 1, name: 'Money Box' })).toBeVisible();

    await page.getByRole('button', { name: 'Abmelden' }).click();
    await see(page).toHaveURL(/\/anmelden/);
    await page.goto('/bestellungen');
    await see(page).toHaveURL(/\/anmelden/);
  },
);
