import { expect, test } from 'vitest';
import { isChangeShown, smallestShownChange } from './share-change.ts';

test('two samples of 400 around 72 % show a change from 6.2 points on', () => {
	expect(smallestShownChange({ share: 70, responses: 400 }, { share: 74, responses: 400 })).toBeCloseTo(6.223, 3);
	expect(isChangeShown({ share: 70, responses: 400 }, { share: 74, responses: 400 })).toBe(false);
	expect(isChangeShown({ share: 70, responses: 400 }, { share: 77, responses: 400 })).toBe(true);
});

test('a fall is shown like a rise', () => {
	expect(isChangeShown({ share: 77, responses: 400 }, { share: 70, responses: 400 })).toBe(true);
});

test('the smaller sample decides', () => {
	expect(isChangeShown({ share: 70, responses: 40 }, { share: 77, responses: 4000 })).toBe(false);
});

test('where everybody answered both times, any change is real', () => {
	expect(isChangeShown({ share: 70, responses: 120 }, { share: 70.9, responses: 120 }, 120)).toBe(true);
});

test('a good part of a small population shows more than the same number out of many', () => {
	const [before, now] = [
		{ share: 60, responses: 150 },
		{ share: 68, responses: 150 },
	];
	expect(isChangeShown(before, now)).toBe(false);
	expect(isChangeShown(before, now, 200)).toBe(true);
});

test('below five expected the exact test decides', () => {
	// 1 of 10 against 5 of 10 dissatisfied: Fisher gives 0.14, the z-test 0.05.
	expect(isChangeShown({ share: 90, responses: 10 }, { share: 50, responses: 10 })).toBe(false);
	// 0 of 10 against 7 of 10: Fisher gives 0.003.
	expect(isChangeShown({ share: 100, responses: 10 }, { share: 30, responses: 10 })).toBe(true);
	// Nobody of 40 against 5 of 40: 0.055.
	expect(isChangeShown({ share: 100, responses: 40 }, { share: 87.5, responses: 40 })).toBe(false);
	// Where everybody was asked nothing is left to chance.
	expect(isChangeShown({ share: 100, responses: 12 }, { share: 91.7, responses: 12 }, 12)).toBe(true);
});

test('more answers than there are people are no sample, and the largest that are answer at once', () => {
	expect(isChangeShown({ share: 17, responses: 2.4e221 }, { share: 6, responses: 17 })).toBe(false);
	expect(isChangeShown({ share: 6, responses: 17 }, { share: 17, responses: 2.4e221 })).toBe(false);
	// As many terms as there can be.
	expect(isChangeShown({ share: 100, responses: 200_000 }, { share: 99.999, responses: 1e10 })).toBe(false);
	expect(isChangeShown({ share: 99, responses: 200_000 }, { share: 99.9979, responses: 1e10 })).toBe(true);
});
