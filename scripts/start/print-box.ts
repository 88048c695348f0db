/** One box, so that the address is found in a full terminal. */
export function printBox(lines: readonly string[]): void {
  const width = Math.max(...lines.map((line) => line.length));
  const rule = '─'.repeat(width + 2);
  console.log(`\n┌${rule}┐`);
  for (const line of lines) console.log(`│ ${line.padEnd(width)} │`);
  console.log(`└${rule}┘\n`);
}

export function describeInstance(instance: {
  url: string;
  demo: boolean;
  logs: string | undefined;
}): string[] {
  const demo = [
    'Sign in   demo@bestellwerk.test  /  demo-bestellwerk',
    '',
    'Three things to try',
    '  1  Bestellungen › Zu prüfen: correct an address that is too long, „Speichern & erneut senden"',
    '  2  Money Box: „Aufladen & alle senden" tops up what is missing and sends every order that waited',
    '  3  Einstellungen: switch the PayPal fallback on, then resend an order that the Money Box cannot pay',
  ];
  return [
    'Bestellwerk is running',
    '',
    `Address   ${instance.url}`,
    ...(instance.demo ? demo : []),
    '',
    `API docs  ${instance.url}/api/docs`,
    ...(instance.logs === undefined ? [] : [`Logs      ${instance.logs}`]),
    'Ctrl-C stops everything; the data stays.',
  ];
}
