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
--   score_share_pct | 得分率 | % | 总得分÷总分值
--   gap_pct | 得分率高出执行率 | 个百分点 |
--   file_name | 文件名 | |
--   location | 出处 | | 总得分的位置
with scored as (
    select *, pct(total_score, coalesce(nullif(total_weight, 0), nullif(coalesce(fund_weight, 0) + coalesce(indicator_weight_sum, 0), 0))) as score_share_pct
    from fct_evaluation
    where is_in_sums and execution_rate_pct is not null and total_score is not null
),

final as (
    select year, evaluation_key, project_key, project_name, department, annual_yuan, execution_rate_pct, total_score, score_share_pct,
           cast(score_share_pct - execution_rate_pct as decimal(18, 6)) as gap_pct, file_name, score_location as location
    from scored
)

select * from final order by year desc nulls last, gap_pct desc nulls last, evaluation_key
