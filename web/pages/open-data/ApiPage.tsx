import { api } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import {
  type ApiDocument,
  type ApiParameter,
  type ApiSchema,
  bounds,
  byTag,
  commandOf,
  type Listed,
  typeWords,
} from './api-document.ts'

const anchor = (text: string) => text.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()

/** The description of the API, made readable. Everything is there without scripts. */
export function ApiPage({ document }: { document: ApiDocument }) {
  const { t } = usePage()
  const groups = [...byTag(document)]
  const schemas = Object.entries(document.components?.schemas ?? {})
  return (
    <Layout title={t('api.title')} description={t('api.lead')}>
      <h1>{t('api.title')}</h1>
      <p class="lead">{t('api.lead')}</p>
      <p>
        {t('api.language')} <a href={api.openapi}>{t('api.document')}</a>
      </p>
      <nav aria-label={t('api.contents')}>
        <ul>
          {groups.map(([tag]) => (
            <li key={tag}>
              <a href={`#${anchor(tag)}`} lang="en">
                {tag}
              </a>
            </li>
          ))}
          <li>
            <a href="#types">{t('api.types')}</a>
          </li>
        </ul>
      </nav>
      <div lang="en" dir="ltr">
        {groups.map(([tag, operations]) => (
          <section key={tag} id={anchor(tag)}>
            <h2>{tag}</h2>
            {operations.map((listed) => (
              <Operation key={`${listed.method} ${listed.path}`} listed={listed} document={document} />
            ))}
          </section>
        ))}
      </div>
      <section id="types">
        <h2>{t('api.types')}</h2>
        <div lang="en" dir="ltr">
          {schemas.map(([name, schema]) => (
            <details key={name}>
              <summary>
                <code>{name}</code>
              </summary>
              {/* Inside, since a browser unfolds what a link leads into. */}
              <div id={`t-${name}`}>
                <Fields schema={schema} />
              </div>
            </details>
          ))}
        </div>
      </section>
    </Layout>
  )
}

function Operation({ listed, document }: { listed: Listed; document: ApiDocument }) {
  const { t, locale, origin } = usePage()
  const { method, path, operation } = listed
  const answers = Object.entries(operation.responses)
  return (
    <article class="card">
      <h3>
        <code>
          {method} {path}
        </code>
      </h3>
      <p>
        <Words>{operation.summary ?? ''}</Words>
        {(operation.security ?? []).length > 0 && (
          <>
            {' '}
            <span class="tag" lang={locale}>
              {t('api.token')}
            </span>
          </>
        )}
      </p>
      <details>
        <summary lang={locale}>
          {t('api.parameters')} · {t('api.answers')} · {t('api.example')}
        </summary>
        {operation.parameters !== undefined && operation.parameters.length > 0 && (
          <>
            <h4 lang={locale}>{t('api.parameters')}</h4>
            <ul>
              {operation.parameters.map((parameter) => (
                <Parameter key={`${parameter.in} ${parameter.name}`} parameter={parameter} />
              ))}
            </ul>
          </>
        )}
        {operation.requestBody !== undefined && (
          <>
            <h4 lang={locale}>{t('api.body')}</h4>
            <ul>
              {Object.entries(operation.requestBody.content).map(([type, { schema }]) => (
                <li key={type}>
                  <code>{type}</code> {schema !== undefined && <Type schema={schema} />}
                </li>
              ))}
            </ul>
          </>
        )}
        <h4 lang={locale}>{t('api.answers')}</h4>
        <ul>
          {answers.map(([status, { description, content }]) => (
            <li key={status}>
              <strong class="n">{status}</strong> <Words>{description}</Words>{' '}
              {Object.entries(content ?? {}).map(([type, { schema }]) => (
                <span key={type}>{schema !== undefined && <Type schema={schema} />}</span>
              ))}
            </li>
          ))}
        </ul>
        <h4 lang={locale}>{t('api.example')}</h4>
        <pre>{commandOf(listed, document, origin)}</pre>
      </details>
    </article>
  )
}

/** A description, in which names stand between backticks. */
function Words({ children }: { children: string }) {
  return <>{children.split('`').map((part, i) => (i % 2 === 1 ? <code key={part}>{part}</code> : part))}</>
}

function Parameter({ parameter }: { parameter: ApiParameter }) {
  const { t, locale } = usePage()
  const { name, required, description, schema } = parameter
  return (
    <li>
      <code>{name}</code> <span lang={locale}>{t(`api.in.${parameter.in}`)}</span>
      {required === true && <span lang={locale}>, {t('api.required')}</span>}
      {schema !== undefined && (
        <>
          : <Type schema={schema} />
        </>
      )}
      {description !== undefined && (
        <>
          {' '}
          – <Words>{description}</Words>
        </>
      )}
    </li>
  )
}

/** A type with its bounds; names of types lead to them. */
function Type({ schema }: { schema: ApiSchema }) {
  const limits = bounds(schema)
  return (
    <code>
      {typeWords(schema).map((word) =>
        typeof word === 'string' ? (
          word
        ) : (
          <a key={word.ref} href={`#t-${word.ref}`}>
            {word.ref}
          </a>
        ),
      )}
      {limits.length > 0 && ` (${limits.join(', ')})`}
    </code>
  )
}

function Fields({ schema }: { schema: ApiSchema }) {
  const { t, locale } = usePage()
  if (schema.properties === undefined) {
    return (
      <p>
        <Type schema={schema} />
      </p>
    )
  }
  return (
    <ul>
      {Object.entries(schema.properties).map(([name, field]) => (
        <li key={name}>
          <code>{name}</code>
          {schema.required?.includes(name) === true && <span lang={locale}> ({t('api.required')})</span>}:{' '}
          <Type schema={field} />
          {field.description !== undefined && (
            <>
              {' '}
              – <Words>{field.description}</Words>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
