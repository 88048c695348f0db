import { EVERGREEN_SKU } from '@bestellwerk/testing/builders/build-order';
import { journey, see } from '../src/journey.ts';

const HEADER = 'Bestellnummer;Vorname;Nachname;E-Mail;Telefon;Straße;PLZ;Ort;SKU;Menge;VK brutto';

function line(number: string, quantity = '1'): string {
  return `${number};Jürgen;Größe;j@example.de;+49 30 1234567;Weg 1;10115;Berlin;${EVERGREEN_SKU};${quantity};1.249,90`;
}

journey(
  'orders come from a file of a German spreadsheet; a bad line is taken away with its reason',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    await page.goto(`/kanaele/${desk.channelId}`);
    await page.getByRole('link', { name: 'Bestellungen aus einer Datei übernehmen' }).click();
    const file = [HEADER, line('D-1'), line('D-2', 'zwei'), line('D-3')].join('\r\n');
    const buffer = Buffer.from(file, 'latin1');
    await page
      .getByLabel(/CSV-Datei wählen/u)
      .setInputFiles({ name: 'november.csv', mimeType: 'text/csv', buffer });

    await see(page.getByText('november.csv · 3 Zeilen · Windows-1252 · getrennt durch ;')).toBeVisible();
    await page.getByLabel('Einzelpreis').selectOption('VK brutto');
    await see(page.getByText('2 Bestellungen können übernommen werden, 1 Zeile nicht.')).toBeVisible();
    await see(page.getByText('Menge „zwei“ ist keine Stückzahl von 1 bis 100.000.')).toBeVisible();
    await see(page.getByRole('table', { name: 'Die ersten Bestellungen' })).toContainText('Jürgen Größe');

    await page.getByRole('button', { name: '2 Bestellungen übernehmen' }).click();
    await see(page.getByRole('heading', { name: 'Import abgeschlossen' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Fehlerhafte Zeilen herunterladen' }).click();
    see((await download).suggestedFilename()).toBe('november-fehler.csv');
    await page.getByRole('link', { name: 'Zu den Bestellungen' }).click();
    await see(page.getByRole('row', { name: 'D-3' })).toContainText('Jürgen Größe');

    await page.goto(`/kanaele/${desk.channelId}/import`);
    await page
      .getByLabel(/CSV-Datei wählen/u)
      .setInputFiles({ name: 'noch-einmal.csv', mimeType: 'text/csv', buffer });
    await see(page.getByLabel('Einzelpreis')).toHaveValue('VK brutto');
    await page.getByRole('button', { name: '2 Bestellungen übernehmen' }).click();
    await see(page.getByText('2 von 2 Bestellungen')).toBeVisible();
    await see(page.getByText('Schon vorhanden').locator('..')).toContainText('2');
  },
);
