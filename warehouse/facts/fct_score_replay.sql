-- title: 得分逐项重算
-- grain: evaluation_key, step_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   step_no | 步骤 | | 0 为资金，其余为指标行
--   row_no | 指标行 | | 资金为空
--   name | 项目 | | 三级指标或资金
--   weight | 分值 | 分 |
--   stated_score | 自评得分 | 分 | 表中所填，没有填的按0
--   replayed_score | 重算得分 | 分 | 按规则应得；无法重算的等于自评得分
--   difference | 差额 | 分 | 自评得分－重算得分
--   component | 差额性质 | | agree 相符、rule 计分规则、no_indicator 没有指标而得分、rounding 取整、undetermined 无法重算
--   basis | 依据 | | 重算的算式或无法重算的原因
--   location | 出处 | |
with funds as (
    select evaluation_key, 0 as step_no, null::integer as row_no, '资金执行率' as name, fund_weight as weight, fund_score as score,
           false as is_empty, cast(null as decimal(18, 6)) as tolerance, millionths(case when annual_yuan > 0 and executed_yuan is not null
               then least(divide_rounded(units4(fund_weight) * 100 * units4(executed_yuan), units4(annual_yuan)), units4(fund_weight) * 100) end) as points,
           case when annual_yuan > 0 and executed_yuan is not null
                then '分值' || plain(fund_weight) || '×' || grouped(yuan_text(executed_yuan)) || '÷' || grouped(yuan_text(annual_yuan))
                else '没有全年预算数或全年执行数' end as basis,
           coalesce(cell_at(cells, 'funds.total.score'), executed_location, location) as location
    from fct_evaluation
    where fund_weight is not null or fund_score is not null
),

rows_read as (
    select i.evaluation_key, i.row_no, coalesce(i.level3, '第' || i.row_no || '行') as name, i.target, i.actual, i.weight, i.score, i.score_location,
           t.result, t.direction, t.is_date, t.target_amount, t.actual_amount, t.reason, r.rule_source, r.basis as rule_basis,
           p.rule_points, p.tolerance, not p.is_named as is_empty, case when t.direction = '>=' then r.direct_form else r.inverse_form end as form
    from fct_indicator_score as i
    join fct_target_result as t on t.evaluation_key = i.evaluation_key and t.row_no = i.row_no
    join fct_row_points as p on p.evaluation_key = i.evaluation_key and p.row_no = i.row_no
    join fct_scoring_rule as r on r.evaluation_key = i.evaluation_key
    where i.is_filled and (i.score is not null or i.weight > 0)
),

-- Whatever the rule, full marks for a target that is met are right. What the rule gives is computed once, for the rules too (fct_row_points).
indicators as (
    select *, case
        when is_empty then 0
        when result = 'met' and score = weight then weight
        when is_date and result = 'missed' then null
        else rule_points
    end as points
    from rows_read
),

explained as (
    select evaluation_key, row_no as step_no, row_no, name, weight, score, is_empty, tolerance, points, case
        when is_empty then '没有设置指标，不应得分'
        when weight is null then '没有分值'
        when result is null then '指标值“' || coalesce(target, '（空）') || '”不是数量'
        when result = 'undetermined' then reason
        when result = 'met' and points is null then '目标已完成而没有得满分，表中没有可据以重算的规则'
        when result = 'met' then '指标值“' || target || '”已完成（' || actual || '），得满分'
        when rule_source = 'none' then '目标未完成，表中和适用的政策都没有写明计分规则'
        when points is null then '目标未完成，' || rule_basis || '不能用于这一指标'
        when direction = '>=' then '分值' || plain(weight) || '×' || plain(actual_amount) || '÷' || plain(target_amount) || '（' || rule_basis || '）'
        when form = 'ratio' then '分值' || plain(weight) || '×' || plain(target_amount) || '÷' || plain(actual_amount) || '（' || rule_basis || '）'
        else '分值' || plain(weight) || '×[1－（' || plain(actual_amount) || '－' || plain(target_amount) || '）÷' || plain(target_amount) || ']（' || rule_basis || '）'
    end as basis, score_location as location
    from indicators
),

-- A row with points to give and no score says nothing that could be replayed.
replayed as (
    select * exclude (basis), round(points, 2) as exact_score, case when score is null then '没有填得分' else basis end as basis
    from (from funds union all by name from explained)
),

-- The same leave as the rules give: rounded or cut off at 0, 1 or 2 decimals, or within the tolerance of the policy.
judged as (
    select *, case
        when score is null or points is null then 'undetermined'
        when is_empty then case when score = 0 then 'agree' else 'no_indicator' end
        when score = exact_score then 'agree'
        when score in (round(points, 0), round(points, 1), truncated(points, 0), truncated(points, 1), truncated(points, 2))
             or abs(score - points) <= tolerance then 'rounding'
        else 'rule' end as component
    from replayed
),

final as (
    select evaluation_key, cast(step_no as integer) as step_no, row_no, name, weight, coalesce(score, 0) as stated_score,
           cast(case when component = 'undetermined' then stated_score else exact_score end as decimal(12, 4)) as replayed_score,
           cast(stated_score - replayed_score as decimal(12, 4)) as difference, component, basis, location
    from judged
)

select * from final order by evaluation_key, step_no
