/** What forum systems write before the day on which a member joined, as their own translations have it. */
export const joinedLabels: readonly string[] = (
  'joined, join date, registered, member since, registriert, registriert seit, registrierung, mitglied seit, dabei seit, beigetreten, inscrit, inscrit le, inscription, ' +
  'membre depuis, registrado, fecha de registro, miembro desde, iscritto, iscritto il, registrato, registado, registrado em, membro desde, lid geworden, lid sinds, ' +
  'geregistreerd, dołączył, dołączył(a), rejestracja, registrován, registrerad, medlem sedan, liittynyt, katılım, зарегистрирован, регистрация, 注册时间'
).split(', ')

/** What leads to the day of an event. A colon must follow. */
export const eventLabels: readonly string[] =
  'when, date and time, wann, termin, datum und uhrzeit, quand, cuándo, fecha y hora, quando, data e ora, wanneer, kiedy, kdy, när, hvornår, når, milloin, когда, ne zaman'.split(', ')
