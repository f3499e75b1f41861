import { hitsOf, word, type Hit } from "./hit"

const labels =
  "ssn|social security(?: (?:no|number|#))?|itin|passport(?: (?:no|number|nr|#))?|driver['’]?s? licen[sc]e(?: (?:no|number|#))?|driving licen[sc]e (?:no|number)|national id(?: (?:no|number))?|national insurance(?: (?:no|number))?|ni (?:no|number)|nino|nhs (?:no|number)|tax id|aadha?ar(?: (?:no|number|card))?|voter id|visa (?:no|number)|green card (?:no|number)|alien number|employee id|student id|id (?:card )?(?:no|number)|iban|bank account|account (?:no|number)|sort code|medicare|tfn|abn|" +
  "steuer-?id(?:entifikationsnummer)?|steuernummer|st\\.?-?nr|sozialversicherungs-?(?:nummer|nr)|rentenversicherungsnummer|rv-nummer|sv-?nr|reisepass(?:nummer|-nr)?|personalausweis(?:nummer|-nr)?|ausweisnummer|führerscheinnummer|ahv-?(?:nummer|nr)|kontonummer|matrikelnummer|" +
  "n[°ºo] de sécurité sociale|numéro de sécurité sociale|n[°º] ?s[ée]cu(?:rité sociale)?|passeport|carte d['’]identité|titre de séjour|numéro fiscal|permis de conduire|" +
  "dni|n[úu]mero de seguridad social|n\\.?[º°o] ?(?:de )?(?:la )?seguridad social|nuss|pasaporte|curp|rfc(?= [A-Z]{4}\\d)|cuil|cuit|cédula|carné de identidad|" +
  "cpf|cnpj|ctps|cartão de cidadão|cart[ãa]o do cidad[ãa]o|bilhete de identidade|passaporte|niss|n\\.?[ºo] (?:de )?contribuinte|" +
  "codice fiscale|c\\.?f\\.|carta d['’]identit[àa]|passaporto|patente n|partita iva|" +
  "bsn|burgerservicenummer|paspoort(?:nummer)?|rijksregisternummer|id-kaart|rijbewijsnummer|" +
  "pesel|nr dowodu(?: osobistego)?|dow[óo]d osobisty|nr paszportu|paszport|regon|" +
  "инн|снилс|паспорт|загранпаспорт|водительское удостоверение(?= ?[№\\d])|огрн(?:ип)?|" +
  "t\\.?c\\.?(?: kimlik)?(?: no)?|kimlik no|pasaport(?: no)?|vergi no|sgk(?: no)?|ehliyet no|" +
  "personnummer|fødselsnummer|cpr(?:-nummer)?|henkilötunnus|rodné číslo|taj(?: szám)?|cnp|oib|emšo|αφμ|αμκα|credential id|licen[sc]e (?:no|number|#)|registration (?:no|number)|member(?:ship)? (?:no|number|id)"
const value =
  "(?=[A-Z\\d./-]{0,24}(?: [A-Z\\d./-]{1,14}){0,6}\\d)[A-Z\\d][A-Z\\d./-]{0,30}(?: ?[A-Z]?\\d[A-Z\\d./-]{0,30}(?: [A-Z](?![\\p{L}]))?){0,8}"
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${labels})(?!\\p{L})[\\s:：#.(=-]{0,4}(?:(?:no|nr|n[°ºo.]|№|number|nummer|numer|número|numéro|numero|id)[\\s:：.#)-]{1,4})?(?:ist |is |est |es |é |è )?${value}`,
  "giu"
)
// Words in some language too, in small letters.
const capitalLabels = new RegExp(
  "(?<![\\p{L}\\p{N}])(?:EIN|TIN|SIN|NIR|NIE|NIF|RUT|RG|PIS|NIS|NIP|CNI|PAN|ABN)(?: (?:no|number|card))?[\\s:：#.(-]{1,4}(?=[A-Z\\d./ -]{0,20}\\d{3})[A-Z\\d][A-Z\\d./-]{2,24}(?: \\d{2,6}){0,4}",
  "gu"
)
const shapes = [
  word("\\d{3}-\\d{2}-\\d{4}"),
  word("\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}"),
  word("[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]"),
  word("[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){3,7}(?: ?[A-Z\\d]{1,3})?"),
  word("[A-Z]{5}\\d{4}[A-Z]"),
  word("[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]"),
  word("\\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\\d{7}-?[A-HJ-NP-TV-Z]"),
  word("\\d{17}[\\dXx]"),
  word("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]"),
  word("[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3}(?: ?\\d{2})"),
  word("\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}"),
  word("756\\.\\d{4}\\.\\d{4}\\.\\d{2}"),
  word("\\d{3}-\\d{3}-\\d{3} \\d{2}")
]
const eastern =
  /(?:身份证(?:号码?)?|护照(?:号码?)?|社保号|マイナンバー|個人番号|旅券番号|パスポート番号|免許証番号|주민등록번호|여권번호|رقم الهوية|רישיון|תעודת זהות|पासपोर्ट)[\s:：]{0,3}[A-Z\d][A-Z\d -]{4,24}/giu
/** What is called by such a label and is none: a kind of licence, a standard. */
const noNumber = /^(?:licen[sc]e|c\.?f\.|sin|pan|rg|ein|nie|pis|nis|registration)[\s:]*(?:[A-Z]{1,3}\d?|[\d.]{1,4})$/iu

/** Numbers of identity, tax, insurance and bank documents: by their label, or by a form that little else has. */
export function findDocumentNumbers(text: string): Hit[] {
  if (!/\d/.test(text)) return []
  return [
    ...hitsOf(text, labelled, "[number]").filter(
      ({ from, to }) => !noNumber.test(text.slice(from, to)) && text.slice(from, to).replaceAll(/\D/g, "").length > 2
    ),
    ...hitsOf(text, capitalLabels, "[number]"),
    ...hitsOf(text, eastern, "[number]"),
    ...shapes.flatMap(pattern => hitsOf(text, pattern, "[number]"))
  ]
}
