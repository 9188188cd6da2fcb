-- title: 执行率与得分
-- grain: evaluation_key
-- by: document
-- columns:
--   year | 年度 | | 没有年度的表为空
--   evaluation_key | 自评表 | | 文档与表序号
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   department | 主管部门 | |
--   annual_yuan | 全年预算数 | 元 |
--   execution_rate_pct | 执行率 | % |
--   total_score | 总得分 | 分 |
--   score_share_pct | 得分率 | % | 总得分÷满分。满分为表中总分值；没有填的为各项分值之和，分值不全的为适用口径规定的总分值
--   gap_pct | 得分率高出执行率 | 个百分点 |
--   file_name | 文件名 | |
--   location | 出处 | | 总得分的位置
with unweighted as (
    select distinct evaluation_key from fct_indicator_score where score is not null and weight is null
),

-- A sum that leaves out rows with a score is no one's full marks: 95 of 10 points would be 950 %.
scored as (
    select e.*, pct(e.total_score, case
               when e.total_weight > 0 then e.total_weight
               when e.fund_weight is not null and u.evaluation_key is null and e.fund_weight + coalesce(e.indicator_weight_sum, 0) >= e.total_score
               then e.fund_weight + coalesce(e.indicator_weight_sum, 0)
               else p.value
           end) as score_share_pct
    from fct_evaluation as e
    join fct_policy as p on p.evaluation_key = e.evaluation_key and p.key = 'weight_total'
    left join unweighted as u on u.evaluation_key = e.evaluation_key
    where e.is_in_sums and e.execution_rate_pct is not null and e.total_score is not null
),

final as (
    select year, evaluation_key, project_key, project_name, department, annual_yuan, execution_rate_pct, total_score, score_share_pct,
           cast(score_share_pct - execution_rate_pct as decimal(18, 6)) as gap_pct, file_name, score_location as location
    from scored
)

select * from final order by year desc nulls last, gap_pct desc nulls last, evaluation_key
