import type { Node } from './parse-script.ts';

/**
 * Names that a script uses and nowhere declares. Scopes are not told apart, so a name that is declared anywhere counts as
 * declared; minified names are short, names of globals are not, so nothing is missed.
 */
export function freeNames(program: Node): Set<string> {
	const used = new Set<string>();
	const declared = new Set<string>();
	visit(program, undefined, '', used, declared);
	return new Set([...used].filter((name) => !declared.has(name)));
}

function visit(node: Node, parent: Node, key: string, used: Set<string>, declared: Set<string>): void {
	if (Array.isArray(node)) {
		for (const part of node) visit(part, parent, key, used, declared);
		return;
	}
	if (typeof node?.type !== 'string') return;
	if (node.type === 'Identifier') {
		const isProperty =
			(parent.type === 'MemberExpression' && key === 'property' && !parent.computed) ||
			((parent.type === 'Property' || parent.type === 'MethodDefinition') && key === 'key' && !parent.computed) ||
			['LabeledStatement', 'BreakStatement', 'ContinueStatement'].includes(parent.type);
		if (!isProperty) used.add(node.name);
	}
	if (node.type === 'VariableDeclarator') collectNames(node.id, declared);
	if (node.type === 'CatchClause' && node.param) collectNames(node.param, declared);
	if ('params' in node) for (const parameter of node.params) collectNames(parameter, declared);
	if (/^(?:Function|Class)/.test(node.type) && node.id) declared.add(node.id.name);
	for (const [name, value] of Object.entries(node))
		if (typeof value === 'object' && value !== null) visit(value, node, name, used, declared);
}

function collectNames(pattern: Node, names: Set<string>): void {
	if (!pattern) return;
	if (pattern.type === 'Identifier') names.add(pattern.name);
	else if (pattern.type === 'AssignmentPattern') collectNames(pattern.left, names);
	else if (pattern.type === 'RestElement') collectNames(pattern.argument, names);
	else if (pattern.type === 'ArrayPattern') for (const element of pattern.elements) collectNames(element, names);
	else if (pattern.type === 'ObjectPattern')
		for (const property of pattern.properties) collectNames(property.value ?? property.argument, names);
}
