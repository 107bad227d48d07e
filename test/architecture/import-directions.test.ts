import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const MAX_LINES = 400;

/** Which stages of `lib` a stage may import from, besides itself and the files at the top of `lib`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  corpus: [],
  embed: ['corpus'],
  search: ['embed', 'corpus'],
  read: ['search', 'embed', 'corpus'],
  cite: ['corpus'],
  answer: ['read', 'search', 'embed', 'cite', 'corpus'],
  stream: ['answer'],
  engine: ['corpus', 'embed', 'search', 'read', 'cite', 'answer', 'stream'],
  evaluate: ['engine', 'corpus', 'embed', 'search', 'read', 'cite', 'answer'],
};

/** Types that two stages share, where the arrow between their code would be a circle. */
const SHARED_TYPES: Readonly<Record<string, readonly string[]>> = { cite: ['lib/answer/schema'] };

const PURE_STAGES = ['answer', 'cite', 'read'];

interface Import {
  readonly file: string;
  /** A path from the root without extension, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const sources = [...listSources('app'), ...listSources('lib'), ...listSources('scripts')];
const imports = sources.flatMap(importsOf);
const fromLib = imports.filter(({ file }) => file.startsWith('lib/'));

describe('imports', () => {
  it('are found at all', () => {
    expect(fromLib.length).toBeGreaterThan(20);
    expect(imports.some(({ file, target }) => file.startsWith('app/') && target.startsWith('lib/'))).toBe(true);
  });

  it('go one way between the stages of lib', () => {
    const wrong = fromLib.filter(({ file, target, typeOnly }) => {
      const [from, to] = [stageOf(file), stageOf(target)];
      if (from === to || to === null) return false;
      if (from === null) return true;
      if (typeOnly && SHARED_TYPES[from]?.includes(target)) return false;
      return !MAY_IMPORT[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('of lib reach neither React nor Next nor app nor scripts', () => {
    const wrong = fromLib.filter(({ target }) =>
      /^(@ai-sdk\/react|react|react-dom|next|app|scripts|test)(\/|$)/.test(target),
    );
    expect(wrong).toEqual([]);
  });

  it('of answer, cite and read use no Node API', () => {
    const wrong = fromLib.filter(({ file, target }) => PURE_STAGES.includes(stageOf(file) ?? '') && isBuiltin(target));
    expect(wrong).toEqual([]);
  });

  it('inside lib are relative', () => {
    expect(fromLib.filter(({ target }) => target.startsWith('@/'))).toEqual([]);
  });

  it('of scripts never reach app', () => {
    expect(imports.filter(({ file, target }) => file.startsWith('scripts/') && target.startsWith('app/'))).toEqual([]);
  });
});

describe('files', () => {
  const all = [...sources, ...listSources('test')];

  it('have at most 400 lines', () => {
    const long = all.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('are neither barrels nor called utils', () => {
    expect(all.filter((file) => /(^|\/)(index\.tsx?|utils?|helpers?)(\/|\.|$)/.test(file))).toEqual([]);
  });

  it('of lib belong to a known stage or stand at its top', () => {
    const stages = new Set(sources.filter((file) => file.startsWith('lib/')).map(stageOf));
    stages.delete(null);
    expect([...stages].filter((stage) => MAY_IMPORT[stage ?? ''] === undefined)).toEqual([]);
  });
});

function listSources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** `corpus` of `lib/corpus/types`; null outside of the stages. */
function stageOf(path: string): string | null {
  return /^lib\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function importsOf(file: string): readonly Import[] {
  const tree = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteral(specifier))
      found.push({ file, target: resolveTarget(file, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal as ts.Expression, true);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function resolveTarget(file: string, specifier: string): string {
  if (specifier.startsWith('@/') && !file.startsWith('lib/')) return specifier.slice(2);
  if (!specifier.startsWith('.')) return specifier;
  return relative(ROOT, resolve(ROOT, dirname(file), specifier)).replace(/\.(ts|tsx|mjs|js)$/, '');
}
