import type { TextLanguage } from "~run/text-language"

interface OutreachWords {
  title: string
  opening: (role: string | null) => string
  claim: (asked: string, quote: string) => string
  claimUnquoted: (asked: string) => string
  question: (asked: string) => string
  closing: { short: string; warm: string }
}

/** The sentences of a note, without a name: the greeting is put before them on the recruiter's machine. */
export const outreachWords: Record<TextLanguage, OutreachWords> = {
  en: {
    title: "A note",
    opening: role =>
      role
        ? `I am looking for somebody for this role: ${role}. I have read your profile.`
        : "I am filling a role and have read your profile.",
    claim: (asked, quote) => `The role asks for “${asked}”, and your profile says “${quote}”.`,
    claimUnquoted: asked => `The role asks for “${asked}”, and your profile speaks of it.`,
    question: asked => `One thing I could not read from it: “${asked}”. Is that part of your work?`,
    closing: {
      short: "Would you like to hear more?",
      warm: "If this sounds like something for you, I would gladly tell you more, in a call or in a few lines. And if it is not the right moment, that is fine too."
    }
  },
  de: {
    title: "Eine Nachricht",
    opening: role =>
      role
        ? `Ich suche jemanden für diese Stelle: ${role}. Ich habe Ihr Profil gelesen.`
        : "Ich besetze eine Stelle und habe Ihr Profil gelesen.",
    claim: (asked, quote) => `Für die Stelle ist „${asked}“ wichtig, und in Ihrem Profil steht: „${quote}“.`,
    claimUnquoted: asked => `Für die Stelle ist „${asked}“ wichtig, und Ihr Profil spricht davon.`,
    question: asked => `Eines konnte ich nicht herauslesen: „${asked}“. Gehört das zu Ihrer Arbeit?`,
    closing: {
      short: "Möchten Sie mehr darüber hören?",
      warm: "Wenn das für Sie interessant klingt, erzähle ich Ihnen gern mehr, am Telefon oder in ein paar Zeilen. Und wenn es gerade nicht passt, ist das auch in Ordnung."
    }
  },
  fr: {
    title: "Un message",
    opening: role =>
      role ? `Je cherche une personne pour ce poste : ${role}. J’ai lu votre profil.` : "Je pourvois un poste et j’ai lu votre profil.",
    claim: (asked, quote) => `Le poste demande « ${asked} », et votre profil dit « ${quote} ».`,
    claimUnquoted: asked => `Le poste demande « ${asked} », et votre profil en parle.`,
    question: asked => `Une chose que je n’ai pas pu y lire : « ${asked} ». Cela fait-il partie de votre travail ?`,
    closing: {
      short: "Souhaitez-vous en savoir plus ?",
      warm: "Si cela vous parle, je vous en dirai volontiers plus, au téléphone ou en quelques lignes. Et si ce n’est pas le bon moment, ce n’est pas un souci."
    }
  },
  es: {
    title: "Un mensaje",
    opening: role =>
      role
        ? `Busco a una persona para este puesto: ${role}. He leído su perfil.`
        : "Busco a una persona para un puesto y he leído su perfil.",
    claim: (asked, quote) => `El puesto pide «${asked}», y en su perfil dice «${quote}».`,
    claimUnquoted: asked => `El puesto pide «${asked}», y su perfil habla de ello.`,
    question: asked => `Una cosa que no pude leer en él: «${asked}». ¿Forma parte de su trabajo?`,
    closing: {
      short: "¿Le gustaría saber más?",
      warm: "Si le parece interesante, con gusto le cuento más, por teléfono o en unas líneas. Y si no es buen momento, no pasa nada."
    }
  },
  pt: {
    title: "Uma mensagem",
    opening: role =>
      role ? `Procuro uma pessoa para esta vaga: ${role}. Li o seu perfil.` : "Procuro uma pessoa para uma vaga e li o seu perfil.",
    claim: (asked, quote) => `A vaga pede «${asked}», e no seu perfil está «${quote}».`,
    claimUnquoted: asked => `A vaga pede «${asked}», e o seu perfil fala disso.`,
    question: asked => `Uma coisa que não consegui ler: «${asked}». Isso faz parte do seu trabalho?`,
    closing: {
      short: "Quer saber mais?",
      warm: "Se isto lhe interessa, conto mais com gosto, por telefone ou em poucas linhas. E se não for o momento certo, não há problema."
    }
  }
}
