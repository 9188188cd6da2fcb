-- title: 指标行（采用的识别结果和更正）
-- grain: evaluation_key, row_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 在表中的次序，从1起
--   level1 | 一级指标 | |
--   level1_weight | 一级指标分值 | 分 | 印在名称后的分值
--   level2 | 二级指标 | |
--   level3 | 三级指标 | |
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
--   location | 出处 | | 源文件中的位置
--   cells | 原文 | | JSON：字段 → [原文, 位置]
with readings as (
    select document_key, reading_batch_no from stg_document
),

corrections as (
    select * from stg_corrected_line where part = 'indicators'
),

final as (
    select left(i.document_id, 16) || '-' || i.form_ordinal as evaluation_key, i.row_no,
           corrected(c.sets, 'level1', i.level1) as level1, corrected(c.sets, 'level1_weight', i.level1_weight) as level1_weight,
           corrected(c.sets, 'level2', i.level2) as level2, corrected(c.sets, 'level3', i.level3) as level3,
           corrected(c.sets, 'target', i.target) as target, corrected(c.sets, 'unit', i.unit) as unit,
           corrected(c.sets, 'actual', i.actual) as actual, corrected(c.sets, 'weight', i.weight) as weight,
           corrected(c.sets, 'score', i.score) as score, corrected(c.sets, 'deviation', i.deviation) as deviation,
           corrected(c.sets, 'target_op', i.target_op) as target_op, corrected(c.sets, 'target_value', i.target_value) as target_value,
           corrected(c.sets, 'target_value_high', i.target_value_high) as target_value_high,
           corrected(c.sets, 'target_date', i.target_date) as target_date, corrected(c.sets, 'target_unit', i.target_unit) as target_unit,
           corrected(c.sets, 'target_implied', i.target_implied) as target_implied,
           corrected(c.sets, 'target_mangled', i.target_mangled) as target_mangled, corrected(c.sets, 'actual_op', i.actual_op) as actual_op,
           corrected(c.sets, 'actual_value', i.actual_value) as actual_value,
           corrected(c.sets, 'actual_value_high', i.actual_value_high) as actual_value_high,
           corrected(c.sets, 'actual_date', i.actual_date) as actual_date, corrected(c.sets, 'actual_unit', i.actual_unit) as actual_unit,
           corrected(c.sets, 'actual_mangled', i.actual_mangled) as actual_mangled, i.location, i.cells
    from lake.indicators as i
    join readings as r on r.document_key = i.document_id and r.reading_batch_no = i.batch_no
    left join corrections as c on c.document_key = i.document_id and c.form_ordinal = i.form_ordinal and c.line_no = i.row_no
)

select * from final order by evaluation_key, row_no
