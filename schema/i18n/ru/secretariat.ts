export { secretariat } from '../en/secretariat.ts'
