export { calls } from '../en/calls.ts'
