import type { IStylesOptions } from 'docx'
import { directionOfLocale } from '../../../../schema/i18n/translate.ts'
import type { Locale } from '../../../../schema/vocabulary.ts'
import type { ReadReport } from '../reading.ts'
import { wordTag, xmlText } from './language.ts'
import { writeReportBody } from './sections.ts'
import { type Library, margin, numbering, textWidth, Writer } from './writer.ts'

/** Media type of a document to edit (Office Open XML). */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The name under which a browser keeps the document. */
export function fileName({ row }: ReadReport): string {
  return `${row.call}-report-${row.number}-${row.language}.docx`
}

/**
 * A report as a document to edit (ECMA-376): headings, lists, tables and a table of contents that a word processor
 * knows as such.
 * @param origin where references lead, without a trailing slash
 */
export async function wordDocument(report: ReadReport, origin: string): Promise<ArrayBuffer> {
  const docx: Library = await import('docx')
  const locale = report.row.language as Locale
  const writer = new Writer(docx, locale)
  writeReportBody(docx, writer, report, origin)
  const { title } = report.head.call
  const page = (...children: (string | (typeof docx.PageNumber)[keyof typeof docx.PageNumber])[]) =>
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      style: 'Cell',
      children: [new docx.TextRun({ children })],
    })
  const document = new docx.Document({
    title: xmlText(`${writer.t('report.title')}: ${title}`),
    creator: 'Waypost',
    description: xmlText(title),
    features: { updateFields: true },
    styles: styles(locale),
    numbering: { config: numberings(docx) },
    sections: [
      {
        properties: { page: { margin: { top: margin, bottom: margin, left: margin, right: margin } } },
        headers: {
          default: new docx.Header({
            children: [writer.paragraph([{ text: title, lang: report.head.call.language }], { style: 'Cell' })],
          }),
        },
        footers: {
          default: new docx.Footer({
            children: [page(docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES)],
          }),
        },
        children: writer.blocks,
      },
    ],
  })
  return await docx.Packer.toArrayBuffer(document)
}

/** Fonts that the usual word processors have; each script takes the one that holds it. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' }

function styles(locale: Locale): IStylesOptions {
  const tag = wordTag(locale)
  const language = {
    value: directionOfLocale(locale) === 'rtl' || locale === 'zh' ? 'en-GB' : tag,
    eastAsia: locale === 'zh' ? tag : 'zh-CN',
    bidirectional: directionOfLocale(locale) === 'rtl' ? tag : 'ar-SA',
  }
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '12506F', font },
    paragraph: { spacing: { before, after: 120 } },
  })
  return {
    default: {
      document: { run: { font, size: 21, language }, paragraph: { spacing: { after: 120, line: 264 } } },
      title: { run: { size: 44, bold: true, color: '12506F', font }, paragraph: { spacing: { after: 240 } } },
      heading1: heading(32, 360),
      heading2: heading(25, 280),
      heading3: heading(22, 200),
    },
    paragraphStyles: [
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 18 },
        paragraph: { spacing: { before: 20, after: 20, line: 240 } },
      },
    ],
  }
}

const indent = textWidth / 24

function numberings({ AlignmentType, LevelFormat }: Library) {
  const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
    [0, 1, 2].map((level) => ({
      level,
      format,
      text: text(level),
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: Math.round(indent * (level + 1)), hanging: Math.round(indent * 0.8) } } },
    }))
  return [
    { reference: numbering.bullets, levels: levels(LevelFormat.BULLET, () => '•') },
    { reference: numbering.numbers, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ]
}
