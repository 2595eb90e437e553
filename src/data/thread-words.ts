/** What forum systems write before the day on which a member joined, as their own translations have it. */
export const joinedLabels: readonly string[] = (
  'joined, join date, registered, member since, registriert, registriert seit, registrierung, mitglied seit, dabei seit, beigetreten, inscrit, inscrit le, inscription, ' +
  'membre depuis, registrado, fecha de registro, miembro desde, iscritto, iscritto il, registrato, registado, registrado em, membro desde, lid geworden, lid sinds, ' +
  'geregistreerd, dołączył, dołączył(a), rejestracja, registrován, registrerad, medlem sedan, liittynyt, katılım, зарегистрирован, регистрация, 注册时间'
).split(', ')
