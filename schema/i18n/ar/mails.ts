export const mails = {
  'mail.verify.subject': 'يُرجى تأكيد عنوان بريدكم الإلكتروني',
  'mail.verify.why':
    'أُدخل هذا العنوان، على الأرجح من جانبكم، في بوابة تقديم المساهمات إلى منتدى إدارة الإنترنت. وبتأكيده تصلكم إشعارات بشأن ما أرسلتموه.',
  'mail.verify.link': 'تأكيد هذا العنوان',
  'mail.verify.ignore': 'إن لم يكن ذلك من جانبكم، فيُرجى تجاهل هذه الرسالة، ولن تصلكم رسائل أخرى.',
  'mail.decision.subject': 'مستجدات بشأن {reference}',
  'mail.decision.publish': 'نُشرت مساهمتكم {reference}.',
  'mail.decision.request_changes':
    'تحتاج مساهمتكم {reference} إلى تعديلات قبل أن يتسنى نشرها. والمهلة المتاحة لكم 10 أيام.',
  'mail.decision.reject': 'لم تُنشر مساهمتكم {reference}.',
  'mail.decision.hide': 'لم تعد مساهمتكم {reference} متاحة للجمهور.',
  'mail.decision.restore': 'أصبحت مساهمتكم {reference} متاحة للجمهور من جديد.',
  'mail.decision.dismiss_appeal': 'نظر عضو آخر في فريق الإشراف في تظلمكم بشأن {reference}، وبقي القرار على حاله.',
  'mail.decision.publish_edit': 'نُشر تعديل مساهمتكم {reference}.',
  'mail.decision.refuse_edit': 'لم يُنشر تعديل مساهمتكم {reference}، ويبقى النص السابق منشوراً.',
  'mail.decision.reason': 'السبب: {reason}',
  'mail.decision.link': 'الاطلاع على الحالة أو التعديل أو التظلم',
  'mail.sign_in.subject': 'رابط تسجيل الدخول الخاص بكم',
  'mail.sign_in.text': 'يتيح لكم هذا الرابط تسجيل الدخول إلى قسم الأمانة مرة واحدة خلال 20 دقيقة.',
  'mail.sign_in.link': 'تسجيل الدخول',
  'mail.sign_in.ignore': 'إن لم تطلبوا هذا الرابط، فيُرجى تجاهل هذه الرسالة.',
} as const
