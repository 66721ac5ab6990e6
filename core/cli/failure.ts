/** Ends the command with status 2; its message is worded for the person at the terminal. */
export class Failure extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'Failure';
	}
}
