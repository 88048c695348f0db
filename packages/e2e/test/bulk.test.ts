import { buffer } from 'node:stream/consumers';
import { expect } from 'vitest';
import { journey, see } from '../src/journey.ts';

journey(
  'before many orders are sent it says how far the money reaches; what comes back counts as failed',
  async ({ page, openDesk }) => {
    const desk = await openDesk({ balanceCents: 0 });
    const order = await desk.place();
    const bad = await desk.place({ customer: { phone: 'keine' } });
    // What is held only after the list was opened is announced above it.
    await see(async () => {
      await page.goto('/bestellungen');
      const row = page.getByRole('row', { name: order.number });
      await see(row).toContainText('Money Box reicht nicht', { timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
    await page.getByRole('checkbox', { name: 'Alle geladenen Bestellungen auswählen' }).check();
    await page
      .getByRole('region', { name: 'Aktionen für die Auswahl' })
      .getByRole('button', { name: 'Erneut senden' })
      .click();
    const question = page.getByRole('dialog', { name: 'Bestellungen erneut senden?' });
    await see(question).toContainText('Das Guthaben reicht für 0 von 1, älteste zuerst.');
    await see(question.getByRole('button', { name: 'Erneut senden' })).toBeFocused();
    await page.keyboard.press('Enter');

    const progress = page.getByRole('dialog', { name: 'Fertig: Erneut senden' });
    await see(progress).toContainText('2 fehlgeschlagen');
    const line = (number: string) => progress.getByRole('listitem').filter({ hasText: number });
    await see(line(order.number)).toContainText('Money Box reicht nicht');
    await see(line(bad.number)).toContainText('Telefonnummer ungültig');

    const download = page.waitForEvent('download');
    await progress.getByRole('button', { name: 'Ergebnis als CSV' }).click();
    // As bytes: reading it as text would drop its beginning, which spreadsheets need.
    const file = (await buffer(await (await download).createReadStream())).toString();
    expect(file.startsWith('\uFEFFBestellung;Ergebnis;Grund\r\n')).toBe(true);
    expect(file).toContain(`${order.number};fehlgeschlagen;Money Box reicht nicht\r\n`);

    await progress.getByRole('button', { name: '2 fehlgeschlagene wiederholen' }).click();
    await see(progress).toContainText('2 von 2 erledigt');
  },
);
