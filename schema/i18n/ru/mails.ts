export const mails = {
  'mail.verify.subject': 'Пожалуйста, подтвердите свой адрес',
  'mail.verify.why':
    'Кто-то, вероятно вы, указал этот адрес на портале Форума по управлению Интернетом. Подтвердите его, чтобы получать уведомления о том, что вы отправили.',
  'mail.verify.link': 'Подтвердить этот адрес',
  'mail.verify.ignore': 'Если это были не вы, не обращайте внимания на это письмо: других не будет.',
  'mail.decision.subject': 'Новости о вашем тексте {reference}',
  'mail.decision.publish': 'Ваш текст {reference} опубликован.',
  'mail.decision.request_changes':
    'Ваш текст {reference} нужно доработать, чтобы его можно было опубликовать. На это у вас есть 10 дней.',
  'mail.decision.reject': 'Ваш текст {reference} не был опубликован.',
  'mail.decision.hide': 'Ваш текст {reference} больше не виден публике.',
  'mail.decision.restore': 'Ваш текст {reference} снова опубликован.',
  'mail.decision.dismiss_appeal':
    'Вашу апелляцию по тексту {reference} рассмотрел другой модератор; решение оставлено в силе.',
  'mail.decision.publish_edit': 'Изменение вашего текста {reference} опубликовано.',
  'mail.decision.refuse_edit': 'Изменение вашего текста {reference} не опубликовано. Прежний текст остаётся доступен.',
  'mail.decision.reason': 'Причина: {reason}',
  'mail.decision.link': 'Посмотреть статус, внести изменения или подать апелляцию',
  'mail.sign_in.subject': 'Ваша ссылка для входа',
  'mail.sign_in.text': 'По этой ссылке можно один раз войти на страницы Секретариата. Она действует 20 минут.',
  'mail.sign_in.link': 'Войти',
  'mail.sign_in.ignore': 'Если вы не запрашивали вход, не обращайте внимания на это письмо.',
} as const
