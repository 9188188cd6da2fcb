-- title: 对一张表的最近一次决定
-- grain: document_key, form_ordinal
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   form_ordinal | 表序号 | | 在文档中的次序，从1起
--   is_withdrawn | 是否撤回 | | 最近一次撤回或恢复是撤回
--   chosen_at | 认定采用的时间 | | UTC；没有认定或已撤销为空
--   who | 决定人 | |
--   reason | 原因 | |
with decisions as (
    select *, split_part(key, '/', 1) as document_key, try_cast(split_part(key, '/', 2) as integer) as form_ordinal, split_part(what, '.', 2) as verdict
    from lake.decisions
    where what in ('version.withdraw', 'version.restore', 'version.choose', 'version.unchoose')
),

latest as (
    select *
    from decisions
    qualify row_number() over (partition by document_key, form_ordinal, verdict in ('choose', 'unchoose') order by time desc, id desc) = 1
),

final as (
    select document_key, form_ordinal, coalesce(bool_or(verdict = 'withdraw'), false) as is_withdrawn, max(time) filter (verdict = 'choose') as chosen_at,
           arg_max(who, time) as who, arg_max(reason, time) as reason
    from latest
    group by document_key, form_ordinal
)

select * from final order by document_key, form_ordinal
