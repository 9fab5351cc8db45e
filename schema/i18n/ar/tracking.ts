export { tracking } from '../en/tracking.ts'
