#!/usr/bin/env bash
# Trains a small Tesseract 5 model on the same renders that the zone reader learns from, to
# compare with. Debian ships only the integer models (tessdata_fast), which cannot be trained
# further, so the network starts from nothing.
#   train_tesseract.sh BIN_FOLDER OUT_FOLDER [PICTURES] [ITERATIONS]
# Leaves OUT_FOLDER/ocrb.traineddata; measure with
#   ocrb_bench 500 --tesseract ocrb --tessdata OUT_FOLDER
set -euo pipefail
bin=$1
out=$2
pictures=${3:-600}
iterations=${4:-8000}
export QT_QPA_PLATFORM=offscreen OMP_THREAD_LIMIT=1
mkdir -p "$out/lines" "$out/start" "$out/checkpoints"
[ -s "$out/lines/lines.lstmf" ] || {
    "$bin/ocrb_render" "$out/lines" "$pictures" freetype 1500000 lines
    tesseract "$out/lines/lines.tif" "$out/lines/lines" --psm 13 lstm.train >/dev/null 2>&1
}
echo "$out/lines/lines.lstmf" >"$out/lines/list"
unicharset_extractor --output_unicharset "$out/start/unicharset" --norm_mode 1 "$out/lines/lines.box" >/dev/null 2>&1
# No radicals in this script, but the program insists on the file.
echo "# none" >"$out/start/radical-stroke.txt"
combine_lang_model --input_unicharset "$out/start/unicharset" --script_dir "$out/start" --output_dir "$out/start" \
    --lang ocrb --pass_through_recoder >/dev/null 2>&1
classes=$(head -n 1 "$out/start/ocrb/ocrb.unicharset")
lstmtraining --traineddata "$out/start/ocrb/ocrb.traineddata" --model_output "$out/checkpoints/ocrb" \
    --net_spec "[1,36,0,1 Ct3,3,16 Mp3,3 Lfys48 Lfx96 Lrx96 Lfx128 O1c$classes]" --learning_rate 0.002 \
    --train_listfile "$out/lines/list" --max_iterations "$iterations" 2>&1 | grep -E "^At iteration .*00/|Finished" || true
lstmtraining --stop_training --continue_from "$out/checkpoints/ocrb_checkpoint" \
    --traineddata "$out/start/ocrb/ocrb.traineddata" --model_output "$out/ocrb.traineddata" >/dev/null 2>&1
ls -l "$out/ocrb.traineddata"
