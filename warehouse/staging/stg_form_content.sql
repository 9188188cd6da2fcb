-- title: 自评表的内容指纹
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   fingerprint | 内容指纹 | | 资金、总分和每一指标行都相同的表指纹相同
--   funds_fingerprint | 资金指纹 | | 没有金额的为空
--   rows_fingerprint | 指标行指纹 | | 每一有内容的指标行都相同的表指纹相同；没有的为空
--   result_fingerprint | 实际完成情况指纹 | | 标点以外逐字相同的指纹相同；没有填的、只有填表提示或写见附件和未实施的为空
--   result_length | 实际完成情况字数 | 字 | 空格不计

-- The rows of a form come to two sums, which need no order and no text of all rows in memory: a hundred thousand forms would not fit.
with funds as (
    select evaluation_key, count(coalesce(initial_yuan, annual_yuan, executed_yuan)) as amounts,
           rows_sum(concat_ws('|', fund_kind, coalesce(cast(initial_yuan as varchar), '—'), coalesce(cast(annual_yuan as varchar), '—'),
                              coalesce(cast(executed_yuan as varchar), '—'), coalesce(weight, -1), coalesce(score, -1))) as content
    from stg_fund
    group by evaluation_key
),

rows as (
    select evaluation_key, coalesce(level3, target, actual) is not null as is_filled,
           compare_text(concat_ws('|', coalesce(level3, ''), coalesce(target, ''), coalesce(actual, ''), coalesce(weight, -1), coalesce(score, -1))) as content
    from stg_indicator
),

indicators as (
    select evaluation_key, rows_sum(content) as content, rows_sum(case when is_filled then content end) as filled_content
    from rows
    group by evaluation_key
),

final as (
    select e.evaluation_key, md5(concat_ws(chr(10), coalesce(e.total_weight, -1), coalesce(e.total_score, -1), coalesce(e.grade, ''),
                                           coalesce(f.content, ''), coalesce(i.content, ''))) as fingerprint,
           md5(case when f.amounts > 0 then f.content end) as funds_fingerprint, md5(i.filled_content) as rows_fingerprint,
           md5(case when claims_results(e.goal_actual) then nullif(bare_text(e.goal_actual), '') end) as result_fingerprint, length(compare_text(e.goal_actual)) as result_length
    from stg_evaluation as e
    left join funds as f on f.evaluation_key = e.evaluation_key
    left join indicators as i on i.evaluation_key = e.evaluation_key
)

select * from final order by evaluation_key
