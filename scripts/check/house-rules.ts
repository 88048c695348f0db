import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

interface HouseRule {
  name: string;
  files: readonly string[];
  except: readonly string[];
  pattern: RegExp;
  instead: string;
}

const source = '{apps,packages}/*/src/**/*.{ts,tsx}';

/** What the linter has no rule for. */
const rules: readonly HouseRule[] = [
  {
    name: 'time comes from the clock',
    files: ['packages/{domain,contracts,core}/src/**/*.ts'],
    except: [],
    pattern: /\bnew Date\(\)|\bDate\.now\(\)/,
    instead: 'take a Clock (@bestellwerk/platform/clock)',
  },
  {
    name: 'money is counted in one place',
    files: [source],
    except: ['packages/domain/src/money.ts', 'apps/mock-supplier/src/**', 'packages/testing/src/**'],
    pattern: /\bparseFloat\(|\.toFixed\(|Cents\s*\/\s*100\b|\*\s*100\s*\)/,
    instead: 'use packages/domain/src/money.ts',
  },
  {
    name: 'nothing half done',
    files: [source, 'scripts/**/*.{ts,mjs}', '{apps,packages}/*/test/**/*.{ts,tsx}', 'prisma/seed/**/*.ts'],
    except: ['scripts/check/house-rules.ts'],
    pattern:
      /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck|expect-error)|\bas any\b|\b(describe|test|it)\.(only|skip|todo)\b/,
    instead: 'finish it or leave it out',
  },
  {
    name: 'our own modules are never mocked',
    files: ['{apps,packages}/*/test/**/*.{ts,tsx}'],
    except: [],
    pattern: /\bvi\.(mock|doMock)\(/,
    instead: 'use the real module, a template database or the mock supplier',
  },
  {
    name: 'folders say what is in them',
    files: ['{apps,packages,scripts,prisma}/**/{utils,helpers,misc,common}{,/**/*,.ts,.tsx,.mjs}'],
    except: [],
    pattern: /^/,
    instead: 'name the file after what it does',
  },
];

/** Returns each breach as `file:line rule`, or undefined when there is none. */
export function findBreaches(): string | undefined {
  const breaches = rules.flatMap((rule) => {
    const exclude = ['**/node_modules/**', '**/generated/**', '**/dist/**', ...rule.except];
    const paths = globSync([...rule.files], { cwd: root, exclude });
    return paths.filter((path) => /\.[cm]?[jt]sx?$/.test(path)).flatMap((path) => breachesIn(path, rule));
  });
  return breaches.length === 0 ? undefined : breaches.join('\n');
}

function breachesIn(path: string, { name, pattern, instead }: HouseRule): string[] {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    pattern.test(line) ? [`${path}:${index + 1} ${name}: ${instead}`] : [],
  );
}
