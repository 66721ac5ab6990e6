import { doorTo, type ServerFunctions } from './call-server.ts';
import { check } from './check-report.ts';
import { apply, explain, select, undo } from './edit-cell.ts';
import { mark } from './mark-report.ts';
import { mend } from './mend-cells.ts';
import type { CheckCall } from './parts.ts';
import { recheck } from './recheck.ts';
import { selfTest } from './self-test.ts';

export { clearMarks } from './menu-marks.ts';

/** Checks, marks and mends. */
export const callServer = doorTo({
	...{ check, recheck, mend, mark, selfTest, select, apply, undo, explain },
} satisfies Pick<ServerFunctions, CheckCall>);
