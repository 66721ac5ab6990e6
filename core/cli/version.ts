import { readFileSync } from 'node:fs';
import { RULE_SET_VERSION } from '../rules/index.ts';

/** `imc 0.1.0 (rule set 1.0.0)`. The package's file stands some folders above the built command. */
export function versionText(): string {
	for (const path of ['../package.json', '../../package.json', '../../../package.json']) {
		try {
			const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { name?: string; version?: string };
			if (name === 'imc-monitor' && version) return `imc ${version} (rule set ${RULE_SET_VERSION})\n`;
		} catch {
			// Not there: look one folder further up.
		}
	}
	return `imc (rule set ${RULE_SET_VERSION})\n`;
}
