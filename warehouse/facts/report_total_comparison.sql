-- title: 自评报告合计与自评表、各项目的对照
-- grain: document_key, measure
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   year | 年度 | | 没有年度的表为空
--   item_no | 项目序号 | |
--   measure | 核对内容 | |
--   item_name | 报告中的名称 | |
--   form_ordinal | 表序号 | |
--   form_name | 表中的名称 | |
--   report_text | 报告文字 | |
--   form_text | 表中文字 | |
--   report_number | 报告数 | |
--   form_number | 表中数 | |
--   row_sum_number | 各行之和 | |
--   is_equal | 按各自规则比较的结论 | | 为空时比较数值
--   form_source | 表中数是什么 | |
--   location | 出处 | |
with reports as (
    select * from stg_report
),

forms as (
    select document_key, count(*) as projects, sum(annual_yuan) as annual_yuan, sum(executed_yuan) as executed_yuan
    from fct_evaluation
    where form_kind <> 'department'
    group by document_key
),

items as (
    select document_key, count(*) as projects, sum(amount_yuan) as amount_yuan, sum(executed_yuan) as executed_yuan
    from fct_report_item
    group by document_key
),

measures as (
    select r.document_key, r.year, r.location, unnest([
        {'measure': 'total_projects', 'report_number': cast(r.total_projects as decimal(18, 4)), 'form_number': cast(f.projects as decimal(18, 4)),
         'row_sum_number': cast(i.projects as decimal(18, 4)), 'is_equal': null},
        {'measure': 'total_amount', 'report_number': r.total_amount_yuan, 'form_number': f.annual_yuan, 'row_sum_number': i.amount_yuan, 'is_equal': null},
        {'measure': 'total_executed', 'report_number': r.total_executed_yuan, 'form_number': f.executed_yuan, 'row_sum_number': i.executed_yuan,
         'is_equal': null},
        {'measure': 'total_rate', 'report_number': r.total_rate_pct, 'form_number': round(pct(f.executed_yuan, f.annual_yuan), 4),
         'row_sum_number': round(pct(i.executed_yuan, i.amount_yuan), 4),
         'is_equal': cast(r.total_rate_pct * 1000000 as hugeint) in (pct_cut_units(f.executed_yuan, f.annual_yuan, 2),
                                                                     pct_rounded_units(f.executed_yuan, f.annual_yuan, 2))},
        {'measure': 'parts_projects', 'report_number': r.total_projects, 'form_number': null, 'row_sum_number': r.initial_projects + r.added_projects,
         'is_equal': null},
        {'measure': 'parts_amount', 'report_number': r.total_amount_yuan, 'form_number': null,
         'row_sum_number': r.initial_amount_yuan + r.added_amount_yuan, 'is_equal': null},
        {'measure': 'parts_executed', 'report_number': r.total_executed_yuan, 'form_number': null,
         'row_sum_number': r.initial_executed_yuan + r.added_executed_yuan, 'is_equal': null}]) as m
    from reports as r
    left join forms as f on f.document_key = r.document_key
    left join items as i on i.document_key = r.document_key
),

-- What the report does not say is not compared.
final as (
    select document_key, year, null::integer as item_no, m.measure, null::varchar as item_name, null::integer as form_ordinal, null::varchar as form_name,
           null::varchar as report_text, null::varchar as form_text, m.report_number, m.form_number, m.row_sum_number, m.is_equal,
           '各表之和' as form_source, location
    from measures
    where m.report_number is not null
)

select * from final order by document_key, measure
