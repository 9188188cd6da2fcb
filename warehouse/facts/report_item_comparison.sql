-- title: 自评报告各项目与自评表的对照
-- grain: document_key, item_no, measure
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   year | 年度 | | 没有年度的表为空
--   evaluation_key | 自评表 | | 文档与表序号；没有对应的表时为空
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
--   odd_one | 与依据不符的一方 | | 执行率：报告、表中执行率，或两者都相符只是取舍不同
--   is_equal | 按各自规则比较的结论 | | 为空时比较数值
--   form_source | 表中数是什么 | |
--   location | 出处 | |
with steps as (
    select evaluation_key, value as step from fct_policy where key = 'report_amount_step_yuan'
),

items as (
    select i.*, e.year, e.project_name, e.initial_yuan, e.annual_yuan, e.executed_yuan as form_executed_yuan, e.execution_rate_pct, e.printed_rate_pct,
           e.total_score, coalesce(e.fund_score, 0) + e.indicator_score_sum as row_sum, s.step,
           coalesce(e.printed_rate_pct, round(e.execution_rate_pct, 4)) as form_rate_pct,
           is_rate_of(i.rate_pct, e.executed_yuan, e.annual_yuan, 0) as is_report_rate_right,
           is_rate_of(e.printed_rate_pct, e.executed_yuan, e.annual_yuan, 0) as is_form_rate_right
    from fct_report_item as i
    left join fct_evaluation as e on e.evaluation_key = i.evaluation_key
    left join steps as s on s.evaluation_key = i.evaluation_key
),

-- The amount that a report names is the first budget or the one after adjustment. A printed rate is compared with the printed rate.
measures as (
    select document_key, year, evaluation_key, item_no, name as item_name, form_ordinal, project_name as form_name, location, unnest([
        {'measure': 'amount', 'report_text': null, 'form_text': null, 'report_number': cast(amount_yuan as decimal(18, 4)),
         'form_number': cast(annual_yuan as decimal(18, 4)), 'row_sum_number': null, 'odd_one': null,
         'is_equal': agrees_at(amount_yuan, annual_yuan, step) or coalesce(agrees_at(amount_yuan, initial_yuan, step), false),
         'form_source': '表中预算数'},
        {'measure': 'executed', 'report_text': null, 'form_text': null, 'report_number': executed_yuan, 'form_number': form_executed_yuan,
         'row_sum_number': null, 'odd_one': null, 'is_equal': agrees_at(executed_yuan, form_executed_yuan, step), 'form_source': '表中执行数'},
        {'measure': 'rate', 'report_text': null, 'form_text': null, 'report_number': rate_pct, 'form_number': form_rate_pct,
         'row_sum_number': null, 'odd_one': case
             when same_rate(rate_pct, form_rate_pct) or printed_rate_pct is null then null
             when is_report_rate_right and is_form_rate_right then '两者取舍不同'
             when is_report_rate_right then '表中执行率'
             when is_form_rate_right then '报告' end,
         'is_equal': case when printed_rate_pct is null then is_report_rate_right else same_rate(rate_pct, printed_rate_pct) end,
         'form_source': '表中执行率'},
        {'measure': 'score', 'report_text': null, 'form_text': null, 'report_number': score, 'form_number': total_score, 'row_sum_number': row_sum,
         'odd_one': null, 'is_equal': null, 'form_source': '表中总得分'},
        {'measure': 'name', 'report_text': name, 'form_text': project_name, 'report_number': null, 'form_number': null, 'row_sum_number': null,
         'odd_one': null, 'is_equal': project_text(name) = project_text(project_name), 'form_source': '表中名称'}]) as m
    from items
),

final as (
    select document_key, year, evaluation_key, item_no, m.measure, item_name, form_ordinal, form_name, m.report_text, m.form_text, m.report_number,
           m.form_number, m.row_sum_number, m.odd_one, m.is_equal, m.form_source, location
    from measures
)

select * from final order by document_key, item_no, measure
