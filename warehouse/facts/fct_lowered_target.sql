-- title: 低于上年实际完成值的指标值
-- grain: evaluation_key, row_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 在表中的次序，从1起
--   level3 | 三级指标 | |
--   last_target | 上年指标值 | | 表中所填
--   last_actual | 上年实际完成值 | | 表中所填
--   target | 本年指标值 | | 表中所填
--   target_share_pct | 本年目标占上年完成 | % | 越小，目标定得越松
--   location | 出处 | | 本年指标值的位置
with final as (
    select y.evaluation_key, y.row_no, i.level3, y.last_target, y.last_actual, i.target, case
               when abs(y.target_amount) < 1000000000000 and abs(y.last_actual_amount) < 1000000000000 then pct(y.target_amount, y.last_actual_amount) end as target_share_pct,
           coalesce(cell_at(i.cells, 'target'), i.location) as location
    from fct_indicator_year_pair as y
    join fct_indicator_score as i on i.evaluation_key = y.evaluation_key and i.row_no = y.row_no
    where y.is_usable and y.target_amount < y.last_actual_amount
)

select * from final order by evaluation_key, row_no
