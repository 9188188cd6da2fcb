-- title: 各月收件情况
-- grain: month
-- columns:
--   month | 月份 | | 首次收到的月份，北京时间
--   document_count | 收到文档 | 个 |
--   rejected_count | 没有读出自评表的文档 | 个 | 没有自评表或无法读取
--   form_count | 识别出的自评表 | 张 |
--   problem_count | 识别中的问题 | 个 |
--   fatal_count | 致命发现 | 个 | 现行表中的，误报不计
--   warning_count | 警告发现 | 个 | 现行表中的
--   info_count | 提示发现 | 个 | 现行表中的
with documents as (
    select month, count(*) as document_count, count(*) filter (status in ('no_form', 'unreadable')) as rejected_count,
           sum(form_count) as form_count, sum(problem_count) as problem_count
    from monthly_documents
    group by month
),

findings as (
    select d.month, count(*) filter (f.severity = 'fatal') as fatal_count, count(*) filter (f.severity = 'warning') as warning_count,
           count(*) filter (f.severity = 'info') as info_count
    from fct_finding as f
    join monthly_documents as d on d.document_key = f.document_key
    where f.is_current and f.verdict = 'fail' and f.status not in ('excepted', 'false_alarm')
    group by d.month
),

final as (
    select d.month, d.document_count, d.rejected_count, cast(d.form_count as bigint) as form_count, cast(d.problem_count as bigint) as problem_count,
           coalesce(f.fatal_count, 0) as fatal_count, coalesce(f.warning_count, 0) as warning_count, coalesce(f.info_count, 0) as info_count
    from documents as d
    left join findings as f on f.month = d.month
)

select * from final order by month
