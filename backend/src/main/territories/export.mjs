/*
 * Writes ../resources/territories/{territories.csv,edition.json}: the regions, departments, EPCI and communes of
 * France as the API loads them. The same package gives the same bytes, so a new edition reads as a plain difference.
 *
 * Left out: delegated and associated communes and the arrondissements of Paris, Lyon and Marseille (they are no
 * authorities), and the "regions" that the package makes up for the overseas collectivities (these are departments here).
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const SOURCE = '@etalab/decoupage-administratif'
const COG_YEAR_OF_MAJOR_VERSION = { 5: 2025, 6: 2026 } // from the table in the package's README

const require = createRequire(import.meta.url)
const read = (name) => JSON.parse(readFileSync(require.resolve(`${SOURCE}/data/${name}.json`), 'utf8'))
const target = new URL('../resources/territories/', import.meta.url)

const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
const sum = (values) => values.reduce((total, value) => total + value, 0)

/** Typographic apostrophes and quotation marks, single spaces. */
const tidy = (name) =>
  name
    .normalize('NFC')
    .replace(/'/g, '’')
    .replace(/"([^"]*)"/g, '«\u00a0$1\u00a0»')
    .replace(/ {2,}/g, ' ')
    .trim()

const communes = read('communes').filter((commune) => commune.type === 'commune-actuelle').sort(byCode)
const epcis = read('epci').sort(byCode)
const departments = read('departements').sort(byCode)
const regions = read('regions').filter((region) => region.zone !== 'com').sort(byCode)

const regionCodes = new Set(regions.map((region) => region.code))
const departmentCodes = new Set(departments.map((department) => department.code))
const communeByCode = new Map(communes.map((commune) => [commune.code, commune]))
const epciOfCommune = new Map()

function fail(message) {
  throw new Error(`${SOURCE}: ${message}`)
}

for (const epci of epcis) {
  for (const member of epci.membres) {
    if (!communeByCode.has(member.code)) fail(`${epci.nom} has the unknown member ${member.code}`)
    if (epciOfCommune.has(member.code)) fail(`commune ${member.code} is in two EPCI`)
    epciOfCommune.set(member.code, epci.code)
  }
}
for (const commune of communes) {
  if (!departmentCodes.has(commune.departement)) fail(`commune ${commune.code} has no known department`)
}

const population = (list) => sum(list.map((commune) => commune.population ?? 0))

const rows = [
  ...regions.map((region) => ({
    kind: 'REGION',
    code: region.code,
    name: region.nom,
    population: population(communes.filter((commune) => commune.region === region.code)),
  })),
  ...departments.map((department) => ({
    kind: 'DEPARTMENT',
    code: department.code,
    name: department.nom,
    population: population(communes.filter((commune) => commune.departement === department.code)),
    region: regionCodes.has(department.region) ? department.region : undefined,
  })),
  ...epcis.map((epci) => {
    const members = epci.membres.map((member) => communeByCode.get(member.code))
    return {
      kind: 'EPCI',
      code: epci.code,
      name: epci.nom,
      siren: epci.code,
      population: epci.populationMunicipale ?? population(members),
      departments: [...new Set(members.map((commune) => commune.departement))].sort(),
    }
  }),
  ...communes.map((commune) => ({
    kind: 'COMMUNE',
    code: commune.code,
    name: commune.nom,
    siren: commune.siren,
    population: commune.population,
    departments: [commune.departement],
    epci: epciOfCommune.get(commune.code),
    postcodes: [...(commune.codesPostaux ?? [])].sort(),
  })),
]

const COLUMNS = ['kind', 'code', 'name', 'siren', 'population', 'region', 'departments', 'epci', 'postcodes']

function cell(value) {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '')
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

const csv = [
  COLUMNS.join(','),
  ...rows.map((row) => COLUMNS.map((column) => cell(column === 'name' ? tidy(row.name) : row[column])).join(',')),
  '',
].join('\n')

const { version } = require(`${SOURCE}/package.json`)
const year = COG_YEAR_OF_MAJOR_VERSION[version.split('.')[0]] ?? fail(`which year is version ${version}?`)
const edition = {
  title: 'Découpage administratif de la France (régions, départements, EPCI, communes)',
  publisher: 'Etalab, d’après le Code officiel géographique de l’Insee, la DGCL et La Poste',
  licence: 'Licence Ouverte',
  licenceUrl: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  edition: `COG ${year}`,
  url: 'https://github.com/datagouv/decoupage-administratif',
  packageName: SOURCE,
  packageVersion: version,
  sha256: createHash('sha256').update(csv).digest('hex'),
}

mkdirSync(target, { recursive: true })
writeFileSync(new URL('territories.csv', target), csv)
writeFileSync(new URL('edition.json', target), `${JSON.stringify(edition, null, 2)}\n`)
console.log(`${rows.length} territories, ${edition.edition} (${SOURCE} ${version})`)
