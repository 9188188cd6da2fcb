-- title: 指标行
-- grain: evaluation_key, row_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 在表中的次序，从1起
--   indicator_key | 指标分类键 | |
--   is_current | 是否现行 | |
--   is_output | 产出类 | |
--   is_benefit | 效益类 | |
--   is_satisfaction | 满意度类 | |
--   is_filled | 有内容 | | 三级指标、目标、完成值或分值至少有一项
--   level1 | 一级指标 | | 表中所印
--   level1_weight | 一级指标分值 | 分 | 印在名称后的分值
--   level2 | 二级指标 | | 表中所印
--   level3 | 三级指标 | |
--   level3_text | 三级指标 | | 比较用；半角，没有空格和引号
--   target | 年度指标值 | | 表中所填
--   unit | 度量单位 | |
--   actual | 实际完成值 | | 表中所填
--   weight | 分值 | 分 |
--   score | 得分 | 分 |
--   deviation | 偏差原因 | |
--   target_op | 目标比较符 | |
--   target_value | 目标值 | | 基本单位
--   target_value_high | 目标上限 | |
--   target_date | 目标日期 | |
--   target_unit | 目标单位 | |
--   target_implied | 目标隐含方向 | |
--   target_mangled | 目标被表格软件损坏 | |
--   actual_op | 完成比较符 | |
--   actual_value | 完成值 | | 基本单位
--   actual_value_high | 完成上限 | |
--   actual_date | 完成日期 | |
--   actual_unit | 完成单位 | |
--   actual_mangled | 完成值被表格软件损坏 | |
--   location | 出处 | |
--   score_location | 得分出处 | |
--   cells | 原文 | |
with labels as (
    select distinct level1, level2 from stg_indicator
),

keys as (
    select l.level1, l.level2, indicator_key_of(coalesce(one.canonical, l.level1), coalesce(two.canonical, l.level2)) as indicator_key
    from labels as l
    left join reference.indicator_levels as one on one.level = '1' and one.label = level_text(l.level1)
    left join reference.indicator_levels as two on two.level = '2' and two.label = level_text(l.level2)
),

keyed as (
    select i.*, k.indicator_key
    from stg_indicator as i
    join keys as k on k.level1 is not distinct from i.level1 and k.level2 is not distinct from i.level2
),

final as (
    select k.evaluation_key, k.row_no, k.indicator_key, e.is_current, d.is_output, d.is_benefit, d.is_satisfaction,
           coalesce(k.level3, k.target, k.actual, plain(k.weight)) is not null as is_filled, k.level1, k.level1_weight, k.level2, k.level3, compare_text(k.level3) as level3_text, k.target,
           k.unit, k.actual, k.weight, k.score, k.deviation, k.target_op, k.target_value, k.target_value_high, k.target_date, k.target_unit,
           k.target_implied, k.target_mangled, k.actual_op, k.actual_value, k.actual_value_high, k.actual_date, k.actual_unit, k.actual_mangled,
           k.location, coalesce(cell_at(k.cells, 'score'), k.location) as score_location, k.cells
    from keyed as k
    join fct_evaluation as e on e.evaluation_key = k.evaluation_key
    join dim_indicator as d on d.indicator_key = k.indicator_key
)

select * from final order by evaluation_key, row_no
