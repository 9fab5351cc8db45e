export { observatory } from '../en/observatory.ts'
