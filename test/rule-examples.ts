import type { InvalidExample, Rule } from '#core';

/** Every rule's file, by its path under core/rules without the ending: that is the rule's id. */
export interface RuleModule {
	readonly rule: Rule;
	readonly examples: { readonly valid: readonly InvalidExample[]; readonly invalid: readonly InvalidExample[] };
}

const files = import.meta.glob<Record<string, unknown>>(['../core/rules/*/*.ts', '!../core/rules/facts/**'], { eager: true });

export const ruleModules: ReadonlyMap<string, RuleModule> = new Map(
	Object.entries(files)
		.filter(([path]) => !path.endsWith('/index.ts') && !path.endsWith('.test.ts'))
		.map(([path, module]) => {
			const { examples, ...exported } = module;
			const rule = Object.values(exported).find((value): value is Rule => typeof value === 'object' && value !== null && 'check' in value);
			return [path.slice('../core/rules/'.length, -'.ts'.length), { rule, examples } as RuleModule];
		}),
);
