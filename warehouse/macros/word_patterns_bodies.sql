-- Bodies, what they do, and whether they are said to do it.

-- What bureaus do, and bureaus as those who do it: 县教育局组织…, not 经县财政局批复 nor 会同市医疗保障局.
SET VARIABLE body_works = (SELECT string_agg(word, '|' ORDER BY length(word) DESC, word) FROM reference.body_works);
SET VARIABLE acting_bodies = '(?:^|[,;。:])(?:20[0-9]{2}年度?)?[^,;。:经报会同与和按根依向对请配协接联据照落受应给被从为把及由]{0,6}?((?:' || getvariable('body_works') || ')[^,;。:、的0-9]{0,8}?(?:局|委员会|委|厅|大队|支队|联合会|中心)|人民法院|人民检察院|残联|妇联|文联|工商联|总工会|红十字会)';
-- Things that are one work's and nobody else's: 幼儿园, 水库.
SET VARIABLE work_things = (SELECT string_agg(word, '|' ORDER BY length(word) DESC, word) FROM reference.work_things WHERE kind = 'thing');
SET VARIABLE party_organs = (SELECT string_agg(pattern, '|') FROM reference.organization_words WHERE kind = 'party_organ');
