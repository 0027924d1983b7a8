@echo off
rem Mo ki-ot bang Microsoft Edge. Chep thu muc kiosk vao C:\niemyet\kiosk, chep tep nay vao thu muc Startup (shell:startup).
rem Kiem tra thu muc: niemyet kiosk-check C:\niemyet\kiosk
:again
start "" /wait msedge.exe --kiosk "file:///C:/niemyet/kiosk/index.html" --edge-kiosk-type=fullscreen --inprivate --kiosk-printing --disable-pinch --overscroll-history-navigation=0 --no-first-run --noerrdialogs --user-data-dir="%LOCALAPPDATA%\niemyet-kiosk"
timeout /t 3 /nobreak >nul
goto again
