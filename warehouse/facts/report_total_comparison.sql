-- title: 自评报告合计与自评表、各项目的对照
-- grain: document_key, measure
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   year | 年度 | | 没有年度的表为空
--   evaluation_key | 自评表 | | 文档中的第一张表
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
--   odd_one | 与依据不符的一方 | |
--   is_equal | 按各自规则比较的结论 | | 为空时比较数值
--   form_source | 表中数是什么 | |
--   location | 出处 | |
with firsts as (
    select e.document_key, arg_min(e.evaluation_key, e.form_ordinal) as evaluation_key, arg_min(p.value, e.form_ordinal) as step
    from fct_evaluation as e
    join fct_policy as p on p.evaluation_key = e.evaluation_key and p.key = 'report_amount_step_yuan'
    group by e.document_key
),

reports as (
    select r.*, f.evaluation_key, coalesce(f.step, 0) as step from stg_report as r left join firsts as f on f.document_key = r.document_key
),

-- A sum with an amount missing is no sum.
forms as (
    select document_key, count(*) as projects, case when count(annual_yuan) = count(*) then sum(annual_yuan) end as annual_yuan,
           case when count(executed_yuan) = count(*) then sum(executed_yuan) end as executed_yuan
    from fct_evaluation
    where form_kind <> 'department'
    group by document_key
),

items as (
    select document_key, count(*) as projects, case when count(amount_yuan) = count(*) then sum(amount_yuan) end as amount_yuan,
           case when count(executed_yuan) = count(*) then sum(executed_yuan) end as executed_yuan
    from fct_report_item
    group by document_key
),

-- Where a document does not have every form that its report counts, the forms' sums say nothing.
sums as (
    select r.*, f.projects as form_projects, i.projects as item_projects, i.amount_yuan as item_yuan, i.executed_yuan as item_executed_yuan,
           case when f.projects >= coalesce(r.total_projects, i.projects, 0) then f.annual_yuan end as form_yuan,
           case when f.projects >= coalesce(r.total_projects, i.projects, 0) then f.executed_yuan end as form_executed_yuan
    from reports as r
    left join forms as f on f.document_key = r.document_key
    left join items as i on i.document_key = r.document_key
),

-- A total that agrees with the forms or with the items is right: what then differs is one item or one form.
measures as (
    select document_key, year, evaluation_key, location, unnest([
        {'measure': 'total_projects', 'report_number': cast(total_projects as decimal(18, 4)), 'form_number': cast(form_projects as decimal(18, 4)),
         'row_sum_number': cast(item_projects as decimal(18, 4)),
         'is_equal': total_projects = coalesce(item_projects, form_projects) and coalesce(form_projects <= total_projects, true)},
        {'measure': 'total_amount', 'report_number': total_amount_yuan, 'form_number': form_yuan, 'row_sum_number': item_yuan,
         'is_equal': agrees_at(total_amount_yuan, form_yuan, step) or agrees_at(total_amount_yuan, item_yuan, step)},
        {'measure': 'total_executed', 'report_number': total_executed_yuan, 'form_number': form_executed_yuan, 'row_sum_number': item_executed_yuan,
         'is_equal': agrees_at(total_executed_yuan, form_executed_yuan, step) or agrees_at(total_executed_yuan, item_executed_yuan, step)},
        {'measure': 'total_rate', 'report_number': total_rate_pct, 'form_number': round(pct(form_executed_yuan, form_yuan), 4),
         'row_sum_number': round(pct(total_executed_yuan, total_amount_yuan), 4),
         'is_equal': is_rate_of(total_rate_pct, total_executed_yuan, total_amount_yuan, step) or is_rate_of(total_rate_pct, form_executed_yuan, form_yuan, 0)},
        {'measure': 'initial_rate', 'report_number': initial_rate_pct, 'form_number': null,
         'row_sum_number': round(pct(initial_executed_yuan, initial_amount_yuan), 4),
         'is_equal': is_rate_of(initial_rate_pct, initial_executed_yuan, initial_amount_yuan, step)},
        {'measure': 'added_rate', 'report_number': added_rate_pct, 'form_number': null, 'row_sum_number': round(pct(added_executed_yuan, added_amount_yuan), 4),
         'is_equal': is_rate_of(added_rate_pct, added_executed_yuan, added_amount_yuan, step)},
        {'measure': 'parts_projects', 'report_number': total_projects, 'form_number': null, 'row_sum_number': initial_projects + added_projects,
         'is_equal': total_projects = initial_projects + added_projects},
        {'measure': 'parts_amount', 'report_number': total_amount_yuan, 'form_number': null, 'row_sum_number': initial_amount_yuan + added_amount_yuan,
         'is_equal': abs(total_amount_yuan - initial_amount_yuan - added_amount_yuan) <= step},
        {'measure': 'parts_executed', 'report_number': total_executed_yuan, 'form_number': null,
         'row_sum_number': initial_executed_yuan + added_executed_yuan,
         'is_equal': abs(total_executed_yuan - initial_executed_yuan - added_executed_yuan) <= step}]) as m
    from sums
),

-- What the report does not say is not compared.
final as (
    select document_key, year, evaluation_key, null::integer as item_no, m.measure, null::varchar as item_name, null::integer as form_ordinal,
           null::varchar as form_name, null::varchar as report_text, null::varchar as form_text, m.report_number, m.form_number, m.row_sum_number,
           null::varchar as odd_one, m.is_equal, '各表之和' as form_source, location
    from measures
    where m.report_number is not null
)

select * from final order by document_key, measure
